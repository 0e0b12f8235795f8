import { named } from "@/lib/form/words";

/** Of the review meeting and its minutes (4). */
export const meetingRefusals = {
  noMeetingNow: named("目前沒有要召開的評審會議。", "There is no review meeting to be held now."),
  meetingCalledAlready: named("已發出會議邀請；請更改該會議。", "People are invited already. Please change that meeting."),
  meetingHeld: named("會議紀要已提交，會議不能再更改。", "The minutes are submitted: the meeting can no longer be changed."),
  meetingCalledOff: named(
    "會議已取消，不能提交會議紀要；請先重新發出會議邀請。",
    "The meeting was called off, so it has no minutes. Please invite people to another meeting first.",
  ),
  meetingUnchanged: named("會議沒有任何更改。", "Nothing about the meeting has changed."),
  meetingInPast: named("會議時間已過，請選擇以後的時間。", "That time has gone by. Please choose a later one."),
  inviteDepartments: named("請邀請{departments}至少一人出席。", "Please invite somebody of {departments}."),
  cannotAttend: named("受邀人員中有人不能簽署會議紀要。", "Somebody invited may not sign minutes."),
  notYourMeeting: named("只有銷售部門或主持人可以更改會議；請與他們聯絡。", "Only sales or the chair may change the meeting. Please ask one of them."),
  notInvited: named("您未受邀出席這次會議。", "You are not invited to this meeting."),
  chairAttends: named("主持人須本人出席；請更改會議的主持人。", "The chair attends in person. Change the meeting to have another chair."),
  substituteOfDepartment: named("請選擇本部門尚未受邀的同事。", "Please choose a colleague of your department who is not invited yet."),
  meetingUnderWay: named("會議紀要已提交，由會議決定。", "The minutes are submitted; the meeting decides."),
  changeMeetingDecides: named("變更會議須作出通過或不通過的結論。", "A meeting over a change either passes or refuses it."),
  begunNotRefused: named(
    "訂單已開始執行，不能以不通過結束；請改用取消訂單的《訂單變更申請表》。",
    "Execution has begun, so the meeting cannot refuse the order. Use a change request that cancels it.",
  ),
  againNeedsDepartments: named("請寫明哪些部門再次評審。", "Please name the departments that review again."),
  discrepancyOpen: named("會議紀要須對報告之間的每項出入作出說明。", "The minutes have to answer every discrepancy between the reports."),
  overruleNeedsReason: named(
    "{departments}的評審未通過；要通過訂單，主持人必須寫明理由。",
    "The review of {departments} failed. To pass the order the chair has to give a reason.",
  ),
  changeOverruleNeedsReason: named(
    "變更評審有部門未通過；要通過變更，主持人必須寫明理由。",
    "A section of the change review did not pass. To pass the change the chair has to give a reason.",
  ),
};
